package org.kangyu.kit.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kangyu.kit.text.Text;

class HeaderTest {

    private static final List<ImportColumn> KNOWN = List.of(
            column("code", "/identifiers"),
            column("nameZh", "/name/zh"),
            column("scheme", "/category/scheme"),
            column("category", "/category/code"));

    @ParameterizedTest
    @CsvSource({
        "/name/zh, B17",
        "/name, B17",
        "nameZh, B17",
        "/identifiers/0/value, A17",
        "/category/code, D17",
        "/category, C17",
        "/nameless, 17",
        "'', 17"
    })
    void findsTheCellOfAPointer(String pointer, String cell) {
        var header = Header.read(List.of("code", "nameZh", "scheme", "category"), KNOWN);

        assertThat(header.place(pointer, 17)).isEqualTo(cell);
    }

    @Test
    void takesEmptyColumnsAtTheEndForNothing() {
        assertThat(Header.read(List.of("code", "", " "), KNOWN).names()).containsExactly("code");
    }

    @ParameterizedTest
    @CsvSource({"0, A1", "25, Z1", "26, AA1", "51, AZ1", "52, BA1", "701, ZZ1", "702, AAA1"})
    void namesCellsAsSpreadsheetsDo(int column, String name) {
        assertThat(Cell.name(column, 1)).isEqualTo(name);
    }

    private static ImportColumn column(String name, String pointer) {
        return new ImportColumn(name, pointer, Text.of(name, name), false, "");
    }
}
