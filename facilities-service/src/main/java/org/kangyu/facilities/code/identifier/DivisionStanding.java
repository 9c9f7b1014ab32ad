package org.kangyu.facilities.code.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.code.CodeLists;
import org.kangyu.facilities.code.ListedCode;
import org.kangyu.kit.text.Text;

/** Whether a division is in force on a day, by what is registered and by the list of those that gave way to others. */
@ApplicationScoped
class DivisionStanding {

    /** A register of a parent with fewer says nothing about what else is below it. */
    private static final int ENOUGH_TO_BE_COMPLETE = 2;

    private static final Text PROVINCE = Text.of("没有以 %s 开头的省级区划", "No province has the digits %s");
    private static final Text ENDED = Text.of("%s 自 %s 起已不存在，现为 %s", "%s no longer exists from %s on; it became %s");
    private static final Text UNKNOWN = Text.of("%s 中没有此区划", "There is no such division in %s");
    private static final Text NOT_REGISTERED =
            Text.of("此区划未在本平台登记，只检查了构成", "It is not registered here, so that only its form was checked");
    private static final Text NOT_YET = Text.of("此区划自 %s 起才有登记", "It is registered only from %s on");

    private final CodeLists lists;

    DivisionStanding(CodeLists lists) {
        this.lists = lists;
    }

    /** Something that speaks against the division, and whether it is certain. */
    record Doubt(Finding finding, boolean isCertain) {}

    Optional<Text> provinceName(String code) {
        return lists.the("province").meanings(code.substring(0, 2)).stream()
                .map(ListedCode::name)
                .findFirst();
    }

    /** What speaks against a division, of 12 digits, that begins at the position of what was typed. */
    Optional<Doubt> doubt(String code, LocalDate day, Map<String, KnownDivision> register, int position) {
        if (provinceName(code).isEmpty()) {
            return certain("unknown-province", PROVINCE.with(code.substring(0, 2)), position, null);
        }
        var known = register.get(code);
        return known == null ? doubtOfUnregistered(code, day, register, position) : doubt(known, day, position);
    }

    private static Optional<Doubt> doubt(KnownDivision known, LocalDate day, int position) {
        if (known.until() != null && !known.until().isAfter(day)) {
            return ended(known.name(), known.until(), known.successors(), position);
        }
        return known.from().isAfter(day)
                ? uncertain("not-registered", NOT_YET.with(known.from()), position)
                : Optional.empty();
    }

    private Optional<Doubt> doubtOfUnregistered(
            String code, LocalDate day, Map<String, KnownDivision> register, int position) {
        var former = former(code);
        if (former.isPresent()) {
            return former.get().isOver(day)
                    ? ended(
                            former.get().name(),
                            former.get().until(),
                            former.get().successors(code),
                            position)
                    : Optional.empty();
        }
        int lowest = DivisionLevels.lowest(code);
        var above = lowest == 0 ? null : register.get(DivisionLevels.at(code, lowest - 1));
        return above != null && above.children() >= ENOUGH_TO_BE_COMPLETE
                ? certain(
                        "unknown-division",
                        UNKNOWN.with(above.name().zh()),
                        position + DivisionLevels.start(lowest),
                        null)
                : uncertain("not-registered", NOT_REGISTERED, position);
    }

    /** A county that gave way to others, of which the code is or in which it lies. */
    private Optional<Former> former(String code) {
        return lists.the("former-division").meanings(code.substring(0, 6)).stream()
                .map(Former::of)
                .findFirst();
    }

    private static Optional<Doubt> ended(Text name, LocalDate until, List<String> successors, int position) {
        var meant = successors.size() == 1 ? successors.getFirst() : null;
        var became = successors.isEmpty() ? "–" : String.join(", ", successors);
        return certain("former-division", ENDED.with(name.zh(), until, became), position, meant);
    }

    private static Optional<Doubt> certain(String code, Text message, int position, @Nullable String suggestion) {
        return Optional.of(new Doubt(new Finding(code, message, position, suggestion), true));
    }

    private static Optional<Doubt> uncertain(String code, Text message, int position) {
        return Optional.of(new Doubt(new Finding(code, message, position, null), false));
    }

    /** An entry of the list of divisions that gave way to others. */
    private record Former(Text name, LocalDate until, List<String> heirs) {
        static Former of(ListedCode listed) {
            var until = Objects.requireNonNull(listed.property("until"), listed.code());
            return new Former(listed.name(), LocalDate.parse(until), listed.texts("successors"));
        }

        boolean isOver(LocalDate day) {
            return !until.isAfter(day);
        }

        /** What lies in a county may have been numbered anew. */
        List<String> successors(String code) {
            return DivisionLevels.lowest(code) > 2
                    ? List.of()
                    : heirs.stream().map(DivisionLevels::full).toList();
        }
    }
}
