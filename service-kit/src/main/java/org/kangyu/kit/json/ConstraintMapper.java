package org.kangyu.kit.json;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemMappers;

/** Tells constraints that were broken elsewhere than in a body, a parameter's for example, in the same words. */
public class ConstraintMapper { // the classes that Quarkus generates for it are loaded with the application

    private final ProblemMappers problems;

    ConstraintMapper(ProblemMappers problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public RestResponse<String> broken(ConstraintViolationException e, HttpHeaders request) {
        return problems.refused(
                ProblemException.invalid(e.getConstraintViolations().stream()
                        .map(broken -> Constraints.violation(parameter(broken.getPropertyPath()), broken))
                        .toList()),
                request);
    }

    /** The name of the query parameter that is wrong, if it is one; what is in a body has a pointer instead. */
    private static String parameter(Path path) {
        var name = Pointer.ROOT;
        for (var node : path) {
            name = node.getKind() == ElementKind.PARAMETER ? node.getName() : Pointer.ROOT;
        }
        return name;
    }
}
