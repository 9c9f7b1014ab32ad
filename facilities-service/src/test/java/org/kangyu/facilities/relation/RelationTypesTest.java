package org.kangyu.facilities.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.code.ClassSets;

/** What the data of the migrations must keep to. */
@QuarkusTest
class RelationTypesTest {

    private static final List<String> LEVELS = List.of("province", "prefecture", "county", "township", "village");

    @Inject
    RelationTypes types;

    @Inject
    ClassSets classSets;

    @Test
    void nameRolesClassSetsAndLevelsThatAreThere() {
        assertThat(types.codes()).hasSize(17);
        assertThat(types.codes()).allSatisfy(code -> {
            var roles = types.find(code).orElseThrow().roles();

            assertThat(types.roles()).containsAll(roles.keySet());
            assertThat(roles.values()).isNotEmpty().allSatisfy(rule -> {
                assertThat(rule.parties()).isNotEmpty();
                assertThat(rule.classSets())
                        .allSatisfy(set -> assertThat(classSets.check("", set)).isEqualTo(Optional.empty()));
                assertThat(LEVELS).containsAll(rule.regionLevels());
                assertThat(rule.parties().contains(PartyKind.FACILITY))
                        .isEqualTo(!rule.classSets().isEmpty());
                assertThat(rule.parties().contains(PartyKind.REGION))
                        .isEqualTo(!rule.regionLevels().isEmpty());
            });
        });
    }

    @Test
    void haveRolesThatLead() {
        assertThat(types.leadingRoles())
                .containsExactlyInAnyOrder("lead", "supporter", "dispatcher", "upper", "manager", "centre");
    }
}
