package org.kangyu.local.stack;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kangyu.local.StackException;
import org.kangyu.local.Tokens;

/** {@code token}: prints an access token and nothing else, for {@code $(…)} in a shell. */
final class SignToken implements Command {

    @Override
    public Options options(List<String> arguments) {
        return Options.parse(arguments, Set.of(), Set.of("--role", "--region", "--facility", "--expires"));
    }

    @Override
    public int run(Options options, Home home, Console console) {
        if (options.all("--role").isEmpty()) {
            throw new StackException("A token needs at least one --role, for example --role facility-editor");
        }
        var claims = new Tokens.Claims(
                "local",
                Set.copyOf(options.all("--role")),
                options.all("--region").stream().map(SignToken::fullCode).collect(Collectors.toSet()),
                Set.copyOf(options.all("--facility")),
                expires(options));
        console.say(home.tokens().sign(claims));
        return 0;
    }

    private static String fullCode(String region) {
        if (!region.matches("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}")) {
            throw new StackException("--region takes a code of 2, 4, 6, 9 or 12 digits, and not " + region);
        }
        return region + "0".repeat(12 - region.length());
    }

    private static Duration expires(Options options) {
        var text = options.last("--expires").orElse("PT8H");
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new StackException("--expires takes a duration such as PT8H or PT30M, and not " + text, e);
        }
    }
}
