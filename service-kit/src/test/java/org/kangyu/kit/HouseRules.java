package org.kangyu.kit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.kangyu.kit.patterns.BoundedPatterns;
import org.kangyu.kit.patterns.ConstantPatterns;

/** How every service is built; include with {@code @ArchTest static final ArchTests rules = ArchTests.in(HouseRules.class)}. */
public final class HouseRules {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.kangyu.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatTheyAre = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Dto|Utils?|Helper|Manager)")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z][^.]*");

    @ArchTest
    static final ArchRule packagesAreNamedAfterTheirSubject = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..common..", "..dto..", "..model..", "..mapper..", "..service..", "..impl..");

    @ArchTest
    static final ArchRule onlyResourcesAndFiltersSpeakHttp = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Filter")
            .and()
            .resideOutsideOfPackage("org.kangyu.kit..")
            .should(dependOnClassesThat(resideInAPackage("jakarta.ws.rs..")))
            .allowEmptyShould(true); // nothing of the kit is meant

    @ArchTest
    static final ArchRule resourcesNeverAnswerEntities = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .and()
            .areNotPrivate()
            .should()
            .notHaveRawReturnType(annotatedWith("jakarta.persistence.Entity"))
            .allowEmptyShould(true); // a library or a gateway may have no resource

    @ArchTest
    static final ArchRule servicesAndResourcesStayInTheirPackage = classes()
            .that()
            .haveNameMatching(".*(Service|Resource|Request)")
            .and()
            .resideOutsideOfPackage("org.kangyu.kit..")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule staticStateIsFinal =
            fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule patternsAreConstants = classes().should(new ConstantPatterns());

    @ArchTest
    static final ArchRule patternsAreBounded = classes().should(new BoundedPatterns());

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothingPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private HouseRules() {}
}
