package org.kangyu.facilities.code.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.code.CodeLists;
import org.kangyu.facilities.code.ListedCode;
import org.kangyu.kit.text.Text;

/** Codes of health organisations (WS 218-2002), each compared with a unified social credit code where one is given. */
@ApplicationScoped
class Ws218Scheme implements Scheme {

    private static final String CATEGORIES = "ws218";
    private static final String ECONOMIC_TYPES = "ws218-economic-type";
    private static final String MANAGEMENT_CLASSES = "ws218-management-class";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");
    private static final Text ORGANISATION = Text.of(
            "第 1 至 9 位的组织机构代码校验不符，应以 %s 结尾", "The organisation code at 1 to 9 fails its check: it should end with %s");
    private static final Text UNKNOWN = Text.of("列表 %s 没有代码 %s", "The list %s has no code %s");
    private static final Text OTHER_BODY = Text.of(
            "第 1 至 9 位与统一社会信用代码第 9 至 17 位 %s 不同（村卫生室可能借用卫生院的代码）",
            "Characters 1 to 9 differ from 9 to 17 of the unified social credit code, %s; a village clinic may borrow its"
                    + " health centre's");

    private final CodeLists lists;
    private final DivisionStanding standing;

    Ws218Scheme(CodeLists lists, DivisionStanding standing) {
        this.lists = lists;
        this.standing = standing;
    }

    @Override
    public String name() {
        return "ws218";
    }

    @Override
    public Set<String> divisions(String value) {
        var plain = Typed.of(value).plain();
        return plain.length() == Ws218Code.LENGTH
                        && DIGITS.matcher(Ws218Code.division(plain)).matches()
                ? DivisionLevels.path(DivisionLevels.full(Ws218Code.division(plain)))
                : Set.of();
    }

    @Override
    public Verdict check(Question question) {
        var verdict = new Verdict();
        var form = new Ws218Code(codes(ECONOMIC_TYPES), codes(CATEGORIES), codes(MANAGEMENT_CLASSES));
        var spelling = new Spelling(form, question.value(), verdict);
        if (spelling.isWritten()) {
            checkParts(spelling, verdict);
            tellParts(spelling, question, verdict);
            warn(spelling, question, verdict);
        }
        return verdict;
    }

    private void checkParts(Spelling spelling, Verdict verdict) {
        var code = spelling.plain();
        var check = OrganisationCode.check(code);
        int last = OrganisationCode.LENGTH - 1;
        if (code.charAt(last) != check) {
            verdict.error("wrong-check", ORGANISATION.with(check), spelling.position(last), spelling.meant());
        }
        require(ECONOMIC_TYPES, Ws218Code.ECONOMIC_TYPE, Ws218Code.economicType(code), spelling, verdict);
        require(CATEGORIES, Ws218Code.CATEGORY, Ws218Code.category(code), spelling, verdict);
        require(MANAGEMENT_CLASSES, Ws218Code.MANAGEMENT_CLASS, Ws218Code.managementClass(code), spelling, verdict);
    }

    private void require(String list, int index, String part, Spelling spelling, Verdict verdict) {
        if (!codes(list).contains(part)) {
            verdict.error("unknown-code", UNKNOWN.with(list, part), spelling.position(index), spelling.meant());
        }
    }

    private void warn(Spelling spelling, Question question, Verdict verdict) {
        var code = spelling.plain();
        var division = DivisionLevels.full(Ws218Code.division(code));
        standing.doubt(division, question.day(), question.divisions(), spelling.position(Ws218Code.DIVISION))
                .ifPresent(doubt -> verdict.warn(doubt.finding().forDivisionWithin()));
        var uscc = question.uscc() == null ? "" : Typed.of(question.uscc()).plain();
        if (uscc.length() == UnifiedSocialCreditCode.LENGTH) {
            var body = UnifiedSocialCreditCode.organisation(uscc);
            if (!body.equals(Ws218Code.organisation(code))) {
                verdict.warn("other-organisation", OTHER_BODY.with(body), spelling.position(0), null);
            }
        }
    }

    private void tellParts(Spelling spelling, Question question, Verdict verdict) {
        var code = spelling.plain();
        var division = Ws218Code.division(code);
        var known = question.divisions().get(DivisionLevels.full(division));
        verdict.part("organisation", Ws218Code.organisation(code), spelling.position(0), null);
        verdict.part("division", division, spelling.position(Ws218Code.DIVISION), known == null ? null : known.name());
        part("economic-type", ECONOMIC_TYPES, Ws218Code.ECONOMIC_TYPE, Ws218Code.economicType(code), spelling, verdict);
        part("category", CATEGORIES, Ws218Code.CATEGORY, Ws218Code.category(code), spelling, verdict);
        var managementClass = Ws218Code.managementClass(code);
        part("management-class", MANAGEMENT_CLASSES, Ws218Code.MANAGEMENT_CLASS, managementClass, spelling, verdict);
    }

    private void part(String part, String list, int index, String value, Spelling spelling, Verdict verdict) {
        verdict.part(part, value, spelling.position(index), name(list, value));
    }

    private Set<String> codes(String list) {
        return lists.the(list).codes().keySet();
    }

    private @Nullable Text name(String list, String code) {
        return lists.the(list).meanings(code).stream()
                .map(ListedCode::name)
                .findFirst()
                .orElse(null);
    }
}
