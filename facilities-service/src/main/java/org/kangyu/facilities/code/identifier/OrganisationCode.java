package org.kangyu.facilities.code.identifier;

import java.util.Optional;

/** The organisation code 组织机构代码 (GB 11714): 8 digits or letters and a check character, 0 to 9 or X. */
final class OrganisationCode implements CodeForm {

    static final int LENGTH = 9;

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int MODULUS = 11;
    private static final String CHECKS = "0X987654321"; // by remainder: 11 - 0 is written 0, 11 - 1 is written X

    @Override
    public int length() {
        return LENGTH;
    }

    @Override
    public boolean allows(int index, char character) {
        var isDigit = character >= '0' && character <= '9';
        return index == LENGTH - 1 ? isDigit || character == 'X' : isDigit || (character >= 'A' && character <= 'Z');
    }

    @Override
    public boolean holds(String written) {
        return check(written) == written.charAt(LENGTH - 1);
    }

    @Override
    public Optional<String> completed(String code) {
        var body = code.substring(0, LENGTH - 1);
        return isWritten(body + '0') ? Optional.of(body + check(body)) : Optional.empty();
    }

    /** The check character that belongs to the first 8. */
    static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(i), 36) * WEIGHTS[i]; // A is 10, Z is 35
        }
        return CHECKS.charAt(sum % MODULUS);
    }
}
