package org.kangyu.system.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.kangyu.local.Tokens;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.IdentityProvider;
import org.kangyu.system.cluster.Replica;

/**
 * The identity provider is away, then somebody sends tokens that nobody has signed, then it signs with a new key: valid tokens
 * hold for as long as they say, the provider is not asked for each forgery, and the new key is soon known.
 */
final class IdentityOutage implements Fault.Strike {

    private static final Duration SOON = Duration.ofSeconds(90); // the provider is asked once a minute at most
    private static final int FORGERIES = 200;

    @Override
    public void on(Trial trial) throws Exception {
        var cluster = trial.cluster();
        var identity = cluster.identity();
        identity.stop();
        trial.awaitChanges(100, Duration.ofSeconds(30));
        var unaware = cluster.owners().getLast();
        unaware.kill();
        unaware.restart();
        trial.expect(status(unaware, identity.tokens()) == 503, "who cannot have any keys says to try again");
        identity.restart();
        trial.expectWithin(
                SOON, "who could not have any keys gets them", () -> status(unaware, identity.tokens()) == 200);
        var fetches = identity.fetches();
        trial.expect(areRefused(unaware), "what nobody has signed is refused");
        var more = identity.fetches() - fetches;
        trial.expect(more <= 1, "the provider is not asked for each forgery, but was %d times".formatted(more));
        identity.rotate();
        trial.expectWithin(SOON, "a new key is known", () -> isKnown(cluster, identity.tokens()));
    }

    private static boolean isKnown(Cluster cluster, Tokens tokens) throws IOException {
        for (var replica : cluster.owners()) {
            if (status(replica, tokens) != 200) {
                return false;
            }
        }
        return true;
    }

    private static boolean areRefused(Replica replica) throws IOException {
        for (var number : IntStream.range(0, FORGERIES).toArray()) {
            if (status(replica, IdentityProvider.forgery("forged-" + number)) != 401) {
                return false;
            }
        }
        return true;
    }

    private static int status(Replica replica, Tokens tokens) throws IOException {
        var reader = new Tokens.Claims("reader", Set.of(), Set.of(), Set.of(), Duration.ofHours(1));
        return new Api(replica.origin(), tokens.sign(reader))
                .get("/facilities?limit=1")
                .status();
    }
}
