package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kangyu.facilities.code.CodeLists;
import org.kangyu.facilities.code.Codes;
import org.kangyu.facilities.code.identifier.Schemes;
import org.kangyu.facilities.code.identifier.SubjectForm;
import org.kangyu.kit.code.CodeText;
import org.kangyu.kit.problem.Violation;

/** Whether a facility's identifiers and approved subjects are such as their schemes can hold. */
@ApplicationScoped
class FacilityNumbers {

    private static final String SUBJECT = "subject";

    private final CodeLists lists;
    private final Codes codes;
    private final Schemes schemes;

    FacilityNumbers(CodeLists lists, Codes codes, Schemes schemes) {
        this.lists = lists;
        this.codes = codes;
        this.schemes = schemes;
    }

    /** Everything that is wrong with them in a document that holds from the day on. */
    List<Violation> check(FacilityDocument sent, LocalDate from) {
        var found = new ArrayList<Violation>();
        for (int i = 0; i < sent.identifiers().size(); i++) {
            found.addAll(check(
                    "/identifiers/%d/value".formatted(i), sent.identifiers().get(i)));
        }
        for (int i = 0; i < sent.departments().size(); i++) {
            check("/departments/%d/code".formatted(i), sent.departments().get(i), from)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** What is not even written as a code is refused for that alone. */
    private List<Violation> check(String pointer, Identifier identifier) {
        return CodeText.check(pointer, identifier.value()).isPresent()
                ? List.of()
                : schemes.check(pointer, identifier.scheme(), identifier.value());
    }

    private Optional<Violation> check(String pointer, Department department, LocalDate from) {
        return department.scheme().equals(SUBJECT)
                ? SubjectForm.check(pointer, department.code(), lists.the(SUBJECT))
                        .or(() -> codes.check(SUBJECT, pointer, department.code(), from))
                : Optional.empty();
    }
}
