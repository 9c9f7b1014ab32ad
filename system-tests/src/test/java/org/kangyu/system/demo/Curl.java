package org.kangyu.system.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kangyu.local.Tokens;
import org.kangyu.system.cluster.Cluster;

/** Runs an example's {@code curl} against a cluster; it knows the few options that examples use and refuses others. */
final class Curl {

    private static final String PRINTED_ORIGIN = "http://localhost:8080";

    private final Cluster cluster;
    private final HttpRequest.Builder request = HttpRequest.newBuilder();
    private String method = "";
    private String body = "";

    private Curl(Cluster cluster) {
        this.cluster = cluster;
        header("Accept", "*/*");
    }

    static String run(String command, Cluster cluster) throws IOException, InterruptedException {
        var curl = new Curl(cluster);
        var words = Words.of(command, curl::token).iterator();
        words.next();
        while (words.hasNext()) {
            curl.take(words.next(), words);
        }
        return curl.send();
    }

    /** Whether it can be run again without changing anything. */
    static boolean isRead(String command) {
        return Words.of(command, UnaryOperator.identity()).stream().noneMatch(Set.of("-d", "-X")::contains);
    }

    private void take(String word, Iterator<String> rest) {
        switch (word) {
            case "-s", "-sS", "--silent" -> {}
            case "-X", "--request" -> method = rest.next();
            case "-d", "--data", "--data-raw" -> body = rest.next();
            case "-H", "--header" -> header(rest.next().split(":\\s*", 2));
            default -> request.uri(address(word));
        }
    }

    private void header(String... nameAndValue) {
        request.setHeader(nameAndValue[0], nameAndValue[1]);
    }

    private URI address(String printed) {
        if (!printed.startsWith(PRINTED_ORIGIN)) {
            throw new IllegalArgumentException("An example uses %s, which is not known here".formatted(printed));
        }
        var path = printed.substring(PRINTED_ORIGIN.length());
        return URI.create(URI.create(cluster.origin() + path).toASCIIString());
    }

    private String send() throws IOException, InterruptedException {
        var verb = !method.isEmpty() ? method : body.isEmpty() ? "GET" : "POST";
        request.method(verb, BodyPublishers.ofString(body)).timeout(Duration.ofSeconds(30));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    /** What {@code ./kangyu token --role … --region …} prints. */
    private String token(String command) {
        var words = List.of(command.strip().split("\\s+"));
        if (!words.subList(0, 2).equals(List.of("./kangyu", "token"))) {
            throw new IllegalArgumentException("An example calls %s, which is not known here".formatted(command));
        }
        var claims = new Tokens.Claims(
                "reader", values("--role", words), values("--region", words), Set.of(), Duration.ofHours(1));
        return cluster.tokens().sign(claims);
    }

    private static Set<String> values(String option, List<String> words) {
        var values = new HashSet<String>();
        for (var place = 0; place + 1 < words.size(); place++) {
            if (words.get(place).equals(option)) {
                values.add(words.get(place + 1));
            }
        }
        return values;
    }
}
