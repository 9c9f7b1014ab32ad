package org.kangyu.system.abuse;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** For every operation a request that would succeed if its sender may do it, aimed at the {@link Scene}. */
record Attack(Ground ground) {

    private static final Map<String, String> QUERIES = Map.of(
            "/api/v1/availability/search",
            "?near=109.98,39.82&crs=wgs84",
            "/api/v1/indicators/{code}/series",
            "?region=" + Scene.REGION,
            "/api/v1/indicators/{code}/units",
            "?region=" + Scene.REGION,
            "/api/v1/regions/containing",
            "?point=109.98,39.82&crs=wgs84",
            "/api/v1/relations/uncovered",
            "?type=remote-medicine&classSet=hospital");
    private static final String RENAME = "{\"name\": {\"en\": \"changed\"}}";
    private static final String DECISION = "{\"reason\": \"example\"}";

    /** With the entity tag of what it changes, so that the right to do it is all that can be missing. */
    Call on(Routed operation) {
        var path = path(operation) + QUERIES.getOrDefault(operation.path(), "");
        if (operation.isRead()) {
            return Call.get(path);
        }
        var call = Call.of(operation.method().toUpperCase(Locale.ROOT), path, type(operation), body(operation));
        return operation.path().contains("{") ? call.header("If-Match", tag(operation)) : call;
    }

    String path(Routed operation) {
        return operation.path().replaceFirst("\\{[a-z]+}", subject(operation)).replace("{code}", Scene.CODE);
    }

    private String subject(Routed operation) {
        var scene = ground.scene();
        if (operation.path().contains("/imports/")) {
            return ground.job(operation.collection());
        }
        if (operation.path().contains("/transitions/")) {
            return operation.collection().equals("facilities") ? scene.merger() : scene.transition();
        }
        return switch (operation.collection()) {
            case "regions", "console" -> Scene.REGION;
            case "codes" -> Scene.LIST;
            case "facilities" -> scene.facility();
            case "relations" -> scene.relation();
            case "proposals" -> scene.proposal();
            case "programmes" -> Scene.PROGRAMME;
            case "specialties" -> Scene.SPECIALTY;
            case "accreditations" -> operation.path().endsWith("/reinstatement") ? scene.suspended() : scene.awarded();
            case "indicators" -> Scene.INDICATOR;
            case "plans" -> Scene.PLAN;
            case "targets" -> Scene.TARGET;
            case "events" -> "facility.changed.v1";
            default -> "none";
        };
    }

    private String tag(Routed operation) {
        var resource = operation.path().endsWith("/boundary")
                ? path(operation)
                : "/api/v1/%s/%s".formatted(operation.collection(), subject(operation));
        return ground.wire()
                .send(ground.gateway(), Call.get(resource), ground.everything())
                .tag();
    }

    private static String type(Routed operation) {
        if (operation.path().endsWith("/imports")) {
            return operation.collection().equals("plans") ? "application/yaml" : "text/csv";
        }
        return operation.method().equals("patch") ? "application/merge-patch+json" : "application/json";
    }

    private String body(Routed operation) {
        if (operation.path().endsWith("/imports")) {
            return file(operation.collection());
        }
        if (operation.collection().equals("proposals")) {
            return operation.path().matches(".*/(proposals|resubmission)")
                    ? Scene.proposal(ground.scene().facility(), Ground.today())
                    : "{\"remarks\": \"example\"}";
        }
        if (operation.path().endsWith("/distinctions")) {
            return "{\"facilities\": [\"%s\", \"%s\"], \"reason\": \"example\"}"
                    .formatted(ground.scene().facility(), ground.scene().twin());
        }
        if (operation.path().matches(".*/(closure|dissolution)|.*/facilities/.*/(opening|suspension|reopening)")) {
            return "{\"on\": \"%s\", \"reason\": \"example\"}".formatted(Ground.today());
        }
        if (operation.path().endsWith("/boundary")) {
            return Scene.BOUNDARY;
        }
        if (operation.path().endsWith("/merging")) {
            return "{\"on\": \"%s\", \"reason\": \"example\", \"duplicateId\": \"%s\"}"
                    .formatted(Ground.today(), ground.scene().twin());
        }
        if (operation.path().endsWith("/succession")) {
            return "{\"on\": \"%s\", \"reason\": \"example\", \"successorId\": \"%s\"}"
                    .formatted(Ground.today(), UUID.randomUUID());
        }
        if (operation.path().matches(".*/(suspension|reinstatement|revocation)")) {
            return DECISION;
        }
        if (operation.path().endsWith("/departure")) {
            return "{\"on\": \"%s\", \"reason\": \"example\", \"external\": \"示例门诊部\"}".formatted(Ground.today());
        }
        if (operation.path().endsWith("/members")) {
            return Scene.site("另一门诊部");
        }
        if (operation.path().endsWith("/facilities/transitions")) {
            var scene = ground.scene();
            return Scene.merger(scene.twin(), scene.facility(), Ground.today());
        }
        if (operation.path().endsWith("/transitions")) {
            return Scene.rename(Scene.REGION, Scene.PROVINCE, Ground.today());
        }
        return operation.method().equals("patch") ? patch(operation.collection()) : document(operation);
    }

    private static String patch(String collection) {
        return collection.equals("accreditations") ? "{\"issuingBody\": \"changed\"}" : RENAME;
    }

    private String document(Routed operation) {
        var isNew = operation.method().equals("post");
        return switch (operation.collection()) {
            case "regions" ->
                isNew
                        ? Scene.region("150608000000", "county", Scene.REGION)
                        : Scene.region(Scene.REGION, "prefecture", Scene.PROVINCE)
                                .replace("示例", "改名");
            case "facilities" -> Scene.facility(isNew ? "SCENE-9" : "SCENE-1", Scene.REGION, "changed");
            case "relations" -> {
                var scene = ground.scene();
                yield Scene.relation(isNew ? "new" : "changed", scene.facility(), scene.otherFacility());
            }
            case "programmes" -> programme(isNew ? "scene-programme" : Scene.PROGRAMME);
            case "accreditations" ->
                Scene.accreditation(
                        isNew ? "SCENE-A9" : "SCENE-A1",
                        isNew ? "trauma-centre" : Scene.PROGRAMME,
                        ground.scene().facility());
            case "indicators" -> Scene.indicator(isNew ? "new_figure" : Scene.INDICATOR, "changed");
            case "codes" -> "{\"items\": [{\"scheme\": \"uscc\", \"value\": \"91350100M000100Y43\"}]}";
            default -> throw new IllegalStateException("There is no request for " + operation);
        };
    }

    private static String programme(String code) {
        return """
                {"code": "%s", "name": {"zh": "改名"}, "levels": ["city", "national", "provincial", "county"],
                 "holders": ["facility"]}""".formatted(code);
    }

    /** Of one row that changes what is there. */
    String file(String collection) {
        return Objects.requireNonNull(
                Map.of(
                                "regions",
                                "code,nameZh,level,kind,parentCode\n150600,改名,prefecture,prefecture-city,150000\n",
                                "facilities",
                                """
                                code,nameZh,categoryScheme,category,regionCode,status
                                SCENE-1,改名,ws218,A100,150600,operating
                                """,
                                "accreditations",
                                """
                                code,programme,level,holderKind,holderCode,status,awardedOn,issuingBody
                                SCENE-A1,chest-pain-centre,city,facility,SCENE-1,awarded,2024-01-01,changed
                                """,
                                "relations",
                                "relation,role,externalZh\n%s,site,第三门诊部\n"
                                        .formatted(ground.scene().relation()),
                                "indicators",
                                """
                                code,nameZh,kind,unit,direction,definitionZh,rollUp
                                scene_figure,改名,reported,count,higher,示例,sum
                                """,
                                "observations",
                                "indicator,region,period,value,source\nscene_figure,150600,2025,666,changed\n",
                                "plans",
                                Scene.plan(Scene.PLAN, Scene.TARGET, Scene.REGION)
                                        .replace("示例", "改名"))
                        .get(collection),
                collection);
    }
}
