package org.kangyu.system.abuse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request without its sender: what is asked for, with which headers and body. */
record Call(
        String method,
        String path,
        Map<String, String> headers,
        @Nullable String body) {

    static Call get(String path) {
        return new Call("GET", path, Map.of("Accept-Language", "en"), null);
    }

    static Call of(String method, String path, String type, String body) {
        return new Call(method, path, Map.of("Accept-Language", "en", "Content-Type", type), body);
    }

    Call header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(method, path, more, body);
    }

    /** With a query parameter, whose value is written as it must be in an address. */
    Call with(String parameter, String value) {
        var pair = parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new Call(method, path + (path.contains("?") ? "&" : "?") + pair, headers, body);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
