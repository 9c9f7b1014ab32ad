package org.kangyu.facilities.code.identifier;

import java.util.Locale;
import org.kangyu.kit.text.Text;

/** What typing adds to a code without changing what is meant. */
enum Deviation {
    BLANK("第 %d 位是空白或不可见字符", "Character %d is blank or invisible"),
    FULL_WIDTH("第 %d 位是全角字符", "Character %d is a full-width one"),
    LOWER_CASE("第 %d 位是小写字母", "Character %d is in lower case"),
    SEPARATOR("第 %d 位是连字符，存储时不含", "Character %d is a dash, which is not stored");

    private final String zh;
    private final String en;

    Deviation(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Text message(int position) {
        return Text.of(zh, en).with(position);
    }
}
