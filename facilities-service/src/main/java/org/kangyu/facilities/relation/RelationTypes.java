package org.kangyu.facilities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kangyu.facilities.code.CodeList;
import org.kangyu.facilities.code.CodeLists;
import org.kangyu.facilities.code.ListedCode;
import org.kangyu.kit.text.Text;

/** The types of relations and their roles, which are codes with properties. */
@ApplicationScoped
class RelationTypes {

    private final CodeLists lists;

    RelationTypes(CodeLists lists) {
        this.lists = lists;
    }

    Optional<RelationType> find(String code) {
        return types().meanings(code).stream().findFirst().map(RelationType::of);
    }

    /** The name of a type that a stored document has. */
    Text name(String code) {
        return Objects.requireNonNull(types().meanings(code).getLast(), code).name();
    }

    Set<String> codes() {
        return types().codes().keySet();
    }

    Set<String> roles() {
        return lists.the("relation-role").codes().keySet();
    }

    /** The roles of those who lead. */
    List<String> leadingRoles() {
        return lists.the("relation-role").codes().values().stream()
                .map(List::getLast)
                .filter(role -> role.properties().containsKey("leads"))
                .map(ListedCode::code)
                .toList();
    }

    private CodeList types() {
        return lists.the("relation-type");
    }
}
