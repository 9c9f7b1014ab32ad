package org.kangyu.facilities.code.identifier;

import java.util.Optional;

/**
 * The unified social credit code 统一社会信用代码 (GB 32100-2015): registration authority, category, 6 digits division,
 * 9 characters organisation code, check character. Every single wrong character and every swap of neighbours shows.
 */
final class UnifiedSocialCreditCode implements CodeForm {

    static final int LENGTH = 18;
    static final int ORGANISATION = 8;

    /** Without I, O, S, V and Z; a character's value is its place. */
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int MODULUS = ALPHABET.length();

    /** Powers of 3 modulo 31. */
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private static final OrganisationCode EMBEDDED = new OrganisationCode();

    @Override
    public int length() {
        return LENGTH;
    }

    @Override
    public boolean allows(int index, char character) {
        return ALPHABET.indexOf(character) >= 0;
    }

    @Override
    public boolean holds(String written) {
        return check(written) == written.charAt(LENGTH - 1);
    }

    @Override
    public boolean isSound(String written) {
        return EMBEDDED.isCode(organisation(written))
                && written.substring(2, ORGANISATION).chars().allMatch(character -> character <= '9');
    }

    @Override
    public Optional<String> completed(String code) {
        var body = code.substring(0, LENGTH - 1);
        return isWritten(body + '0') ? Optional.of(body + check(body)) : Optional.empty();
    }

    static String organisation(String code) {
        return code.substring(ORGANISATION, LENGTH - 1);
    }

    /** The check character that belongs to the first 17. */
    static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS); // a remainder of 0 gives 0, not 31
    }
}
