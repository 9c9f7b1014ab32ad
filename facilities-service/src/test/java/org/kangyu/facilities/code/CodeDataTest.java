package org.kangyu.facilities.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What the data of the migrations must keep to. */
@QuarkusTest
class CodeDataTest {

    @Inject
    CodeLists lists;

    @Inject
    Session session;

    @Test
    @Transactional
    void hasAListAndAnEditionForEveryCode() {
        var homeless = session.createNativeQuery("""
                        select list, code from code
                        where (list, edition) not in (select list, edition from code_edition)
                           or list not in (select list from code_list)""", Object.class).getResultList();
        var empty = lists.all().values().stream()
                .filter(list -> list.codes().isEmpty())
                .toList();

        assertThat(homeless).isEmpty();
        assertThat(empty).isEmpty();
    }

    @Test
    void givesACodeOneMeaningADay() {
        assertThat(lists.all().values())
                .allSatisfy(list -> assertThat(list.codes().values()).allSatisfy(meanings -> {
                    for (int i = 1; i < meanings.size(); i++) {
                        assertThat(meanings.get(i - 1).validTo())
                                .isEqualTo(meanings.get(i).validFrom());
                    }
                }));
    }

    @Test
    void namesParentsThatAreThere() {
        assertThat(lists.all().values())
                .allSatisfy(list -> assertThat(list.all())
                        .allSatisfy(code -> assertThat(
                                        code.parent() == null || list.codes().containsKey(code.parent()))
                                .as("%s", code)
                                .isTrue()));
    }

    @Test
    @Transactional
    void namesInClassSetsWhatIsThere() {
        var unknown = session.createNativeQuery("""
                        select code, named from class_set, unnest(categories) named
                        where named not in (select scheme || ':' || code from category)
                        union
                        select code, named from class_set, unnest(classes) named
                        where named not in (select class from category)
                        union
                        select code, named from class_set, unnest(ownerships) named
                        where named not in (select code from code where list = 'ownership')""", Object.class).getResultList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void keepsTheGradesOfOtherSystemsApart() {
        var first = Map.of("grade-chongqing", "3 特", "grade-cn-core", "1 丙", "grade-city-platform", "1");

        var meant = first.keySet().stream().collect(Collectors.toMap(list -> list, this::meaningOfOne));

        assertThat(meant).isEqualTo(first);
        assertThat(List.of("grade-chongqing", "grade-cn-core", "grade-city-platform"))
                .extracting(list -> lists.the(list).codes().size())
                .containsExactly(14, 9, 14);
    }

    private String meaningOfOne(String list) {
        var code = lists.the(list).meanings("1").getFirst();
        var grade = code.property("grade");
        return code.properties().get("level") + (grade == null ? "" : " " + grade);
    }
}
