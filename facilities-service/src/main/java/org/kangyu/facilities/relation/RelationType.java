package org.kangyu.facilities.relation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.kangyu.facilities.code.ListedCode;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.text.Text;

/** A type of relations: its roles, and whether a facility is in one such relation at a time. */
record RelationType(String code, Text name, Map<String, RoleRule> roles, boolean exclusive, boolean specialty) {

    /** What the properties of the code say. */
    record Rules(Map<String, RoleRule> roles, boolean exclusive, boolean specialty) {}

    static RelationType of(ListedCode code) {
        var properties = TolerantJson.MAPPER.createObjectNode();
        code.properties().forEach(properties::<JsonNode>set);
        try {
            var rules = TolerantJson.MAPPER.treeToValue(properties, Rules.class);
            return new RelationType(
                    code.code(), code.name(), new TreeMap<>(rules.roles), rules.exclusive, rules.specialty);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The rules of a type are not readable: " + code, e);
        }
    }
}
