package org.kangyu.facilities.code.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.code.CodeLists;
import org.kangyu.facilities.code.ListedCode;
import org.kangyu.kit.text.Text;

/**
 * Unified social credit codes (GB 32100-2015). Only the check character refuses: a few old codes have divisions that no
 * longer exist, and those of the army do not follow the table of authorities.
 */
@ApplicationScoped
class UsccScheme implements Scheme {

    private static final int DIVISION = 2;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");
    private static final Text AUTHORITY = Text.of("没有登记管理部门 %s", "There is no registration authority %s");
    private static final Text CATEGORY =
            Text.of("登记管理部门 %s 没有机构类别 %s", "The registration authority %s has no category %s");
    private static final Text NOT_DIGITS = Text.of("区划 %s 不是 6 位数字", "The division %s is not 6 digits");
    private static final Text ORGANISATION = Text.of(
            "第 9 至 17 位的组织机构代码校验不符，应以 %s 结尾",
            "The organisation code at 9 to 17 fails its check: it should end with %s");

    private final CodeLists lists;
    private final DivisionStanding standing;

    UsccScheme(CodeLists lists, DivisionStanding standing) {
        this.lists = lists;
        this.standing = standing;
    }

    @Override
    public String name() {
        return "uscc";
    }

    @Override
    public Set<String> divisions(String value) {
        var plain = Typed.of(value).plain();
        if (plain.length() != UnifiedSocialCreditCode.LENGTH) {
            return Set.of();
        }
        var division = division(plain);
        return DIGITS.matcher(division).matches() ? DivisionLevels.path(DivisionLevels.full(division)) : Set.of();
    }

    @Override
    public Verdict check(Question question) {
        var verdict = new Verdict();
        var spelling = new Spelling(new UnifiedSocialCreditCode(), question.value(), verdict);
        if (spelling.isWritten()) {
            spelling.requireCheck();
            tellParts(spelling, question, verdict);
            warn(spelling, question, verdict);
        }
        return verdict;
    }

    private void warn(Spelling spelling, Question question, Verdict verdict) {
        var code = spelling.plain();
        var authority = code.substring(0, 1);
        if (authority(authority) == null) {
            verdict.warn("unknown-authority", AUTHORITY.with(authority), spelling.position(0), null);
        } else if (authority(code.substring(0, 2)) == null) {
            var message = CATEGORY.with(authority, code.substring(1, 2));
            verdict.warn("unknown-category", message, spelling.position(1), null);
        }
        warnOfDivision(spelling, question, verdict);
        var organisation = UnifiedSocialCreditCode.organisation(code);
        var check = OrganisationCode.check(organisation);
        if (organisation.charAt(OrganisationCode.LENGTH - 1) != check) {
            var position = spelling.position(UnifiedSocialCreditCode.LENGTH - 2);
            verdict.warn("organisation-check", ORGANISATION.with(check), position, null);
        }
    }

    private void warnOfDivision(Spelling spelling, Question question, Verdict verdict) {
        var division = division(spelling.plain());
        var position = spelling.position(DIVISION);
        if (!DIGITS.matcher(division).matches()) {
            verdict.warn("division", NOT_DIGITS.with(division), position, null);
        } else {
            standing.doubt(DivisionLevels.full(division), question.day(), question.divisions(), position)
                    .ifPresent(doubt -> verdict.warn(doubt.finding().forDivisionWithin()));
        }
    }

    private void tellParts(Spelling spelling, Question question, Verdict verdict) {
        var code = spelling.plain();
        var division = division(code);
        var known = Optional.ofNullable(
                question.divisions().get(DIGITS.matcher(division).matches() ? DivisionLevels.full(division) : ""));
        verdict.part("authority", code.substring(0, 1), spelling.position(0), authority(code.substring(0, 1)));
        verdict.part("category", code.substring(1, 2), spelling.position(1), authority(code.substring(0, 2)));
        verdict.part(
                "division",
                division,
                spelling.position(DIVISION),
                known.map(KnownDivision::name).orElse(null));
        int organisation = UnifiedSocialCreditCode.ORGANISATION;
        verdict.part("organisation", UnifiedSocialCreditCode.organisation(code), spelling.position(organisation), null);
        int last = UnifiedSocialCreditCode.LENGTH - 1;
        verdict.part("check", code.substring(last), spelling.position(last), null);
    }

    private @Nullable Text authority(String code) {
        return lists.the("uscc-authority").meanings(code).stream()
                .map(ListedCode::name)
                .findFirst()
                .orElse(null);
    }

    private static String division(String code) {
        return code.substring(DIVISION, DIVISION + 6);
    }
}
