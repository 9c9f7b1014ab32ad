package org.kangyu.facilities.code.identifier;

import java.util.Optional;
import java.util.Set;

/**
 * The code of a health organisation 卫生机构（组织）代码 (WS 218-2002): 9 characters organisation code, 6 digits division,
 * 2 economic type, 4 category, 1 management class. It has no check of its own but that of the organisation code.
 */
final class Ws218Code implements CodeForm {

    static final int LENGTH = 22;
    static final int DIVISION = 9;
    static final int ECONOMIC_TYPE = 15;
    static final int CATEGORY = 17;
    static final int MANAGEMENT_CLASS = 21;

    private static final OrganisationCode ORGANISATION = new OrganisationCode();

    private final Set<String> economicTypes;
    private final Set<String> categories;
    private final Set<String> managementClasses;

    Ws218Code(Set<String> economicTypes, Set<String> categories, Set<String> managementClasses) {
        this.economicTypes = economicTypes;
        this.categories = categories;
        this.managementClasses = managementClasses;
    }

    @Override
    public int length() {
        return LENGTH;
    }

    @Override
    public boolean allows(int index, char character) {
        if (index < DIVISION) {
            return ORGANISATION.allows(index, character);
        }
        return index == CATEGORY ? character >= 'A' && character <= 'Z' : character >= '0' && character <= '9';
    }

    @Override
    public boolean holds(String written) {
        return ORGANISATION.isCode(organisation(written))
                && economicTypes.contains(economicType(written))
                && categories.contains(category(written))
                && managementClasses.contains(managementClass(written));
    }

    @Override
    public boolean isTelling() {
        return false;
    }

    @Override
    public Optional<String> completed(String code) {
        return ORGANISATION
                .completed(organisation(code))
                .map(organisation -> organisation + code.substring(DIVISION))
                .filter(this::isCode);
    }

    static String organisation(String code) {
        return code.substring(0, DIVISION);
    }

    static String division(String code) {
        return code.substring(DIVISION, ECONOMIC_TYPE);
    }

    static String economicType(String code) {
        return code.substring(ECONOMIC_TYPE, CATEGORY);
    }

    static String category(String code) {
        return code.substring(CATEGORY, MANAGEMENT_CLASS);
    }

    static String managementClass(String code) {
        return code.substring(MANAGEMENT_CLASS);
    }
}
