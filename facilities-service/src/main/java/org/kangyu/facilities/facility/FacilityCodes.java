package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.code.Categories;
import org.kangyu.facilities.code.Codes;
import org.kangyu.kit.problem.Violation;

/** Whether the codes in a facility's document are in their lists; service-kind only proposes words. */
@ApplicationScoped
class FacilityCodes {

    private final Codes codes;
    private final Categories categories;

    FacilityCodes(Codes codes, Categories categories) {
        this.codes = codes;
        this.categories = categories;
    }

    List<Violation> check(FacilityDocument sent) {
        var found = new ArrayList<Violation>();
        checkCategory("/category", sent.category(), found);
        check("ownership", "/ownership", sent.ownership(), found);
        check("management-class", "/managementClass", sent.managementClass(), found);
        check("medicine-type", "/medicineType", sent.medicineType(), found);
        check("grade", "/grade", sent.grade(), found);
        check("admin-level", "/adminLevel", sent.adminLevel(), found);
        check("sector", "/sector", sent.sector(), found);
        check("premises-ownership", "/premisesOwnership", sent.premisesOwnership(), found);
        check("part-kind", "/partKind", sent.partKind(), found);
        checkEach("identifier-scheme", "/identifiers/%d/scheme", sent.identifiers(), Identifier::scheme, found);
        checkEach("name-kind", "/otherNames/%d/kind", sent.otherNames(), OtherName::kind, found);
        checkEach("department-scheme", "/departments/%d/scheme", sent.departments(), Department::scheme, found);
        checkEach("bed-kind", "/beds/%d/kind", sent.beds(), Beds::kind, found);
        checkEach("staff-category", "/staff/%d/category", sent.staff(), Staff::category, found);
        checkEach("employment", "/staff/%d/employment", sent.staff(), Staff::employment, found);
        checkEach("vehicle-kind", "/vehicles/%d/kind", sent.vehicles(), Asset::kind, found);
        checkEach("equipment-kind", "/equipment/%d/kind", sent.equipment(), Asset::kind, found);
        checkEach("designation", "/designations/%d/code", sent.designations(), Designation::code, found);
        checkEach("coverage-mode", "/coverageArea/%d/mode", sent.coverageArea(), ServedRegion::mode, found);
        checkEach("works-kind", "/works/%d/kind", sent.works(), Works::kind, found);
        checkEach("platform", "/platforms/%d", sent.platforms(), platform -> platform, found);
        for (int i = 0; i < sent.departments().size(); i++) {
            checkOwn("/departments/%d/code".formatted(i), sent.departments().get(i), found);
        }
        for (int i = 0; i < sent.otherNames().size(); i++) {
            checkCategory(
                    "/otherNames/%d/category".formatted(i),
                    sent.otherNames().get(i).category(),
                    found);
        }
        for (int i = 0; i < sent.openingHours().size(); i++) {
            var days = "/openingHours/%d/days/%%d".formatted(i);
            checkEach("day-kind", days, sent.openingHours().get(i).days(), day -> day, found);
        }
        return found;
    }

    private void checkCategory(String pointer, @Nullable Coded category, List<Violation> found) {
        if (category != null) { // rows of imports are checked even if they lack it
            categories.check(pointer, category.scheme(), category.code()).ifPresent(found::add);
        }
    }

    /** Approved subjects have their own rules. */
    private void checkOwn(String pointer, Department department, List<Violation> found) {
        if ("kangyu".equals(department.scheme())) {
            check("department", pointer, department.code(), found);
        }
    }

    private void check(String list, String pointer, @Nullable String code, List<Violation> found) {
        codes.check(list, pointer, code).ifPresent(found::add);
    }

    private <T> void checkEach(
            String list, String pointer, List<T> items, Function<T, @Nullable String> code, List<Violation> found) {
        for (int i = 0; i < items.size(); i++) {
            check(list, pointer.formatted(i), code.apply(items.get(i)), found);
        }
    }
}
