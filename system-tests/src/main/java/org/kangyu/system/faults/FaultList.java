package org.kangyu.system.faults;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.kangyu.system.cluster.Blueprint;

/** Every fault that the platform is tried against. */
public final class FaultList {

    /** Those that are tried in every build: short, and possible on any machine. */
    public static final List<Fault> OF_EVERY_BUILD = List.of(
            new Fault("F1", "20 kills of a service at work", new Kills(20)),
            new Fault("F2", "the relay dies between sending and noting", new RelayDeath()),
            new Fault("F3", "PostgreSQL killed", new DatabaseDeath(Duration.ofSeconds(3))),
            new Fault("F5", "Kafka away for longer than a producer waits", new BrokerAbsence(Duration.ofSeconds(14))),
            new Fault("F6", "Kafka killed under load", new BrokerDeaths(2)),
            new Fault("F8", "the network slow, then silent", new BadNetwork()),
            new Fault("F13", "all records again, twice and in any order", new Replay()),
            new Fault("F14", "records that cannot be read", new Poison()),
            new Fault("F18", "no connection to the database left", new Exhaustion()),
            new Fault("F22", "relays deposed during a long transaction", new TwoRelays()),
            new Fault("F15", "a gateway that stood still, then starts late", new LateReader(20_000)),
            new Fault("F16", "a gateway away for longer than tombstones last", new Compaction()));

    private static final List<Fault> BY_COMMAND = List.of(
            new Fault("F4", "PostgreSQL lost for good, its standby lagging", new Failover()),
            new Fault("F5L", "Kafka away for 5 minutes", new BrokerAbsence(Duration.ofMinutes(5))),
            new Fault("F7", "a part cut off, one way and the other", new Partition()),
            new Fault("F9", "1, 10 and 30 % of all packets lost", new PacketLoss()),
            new Fault(
                    "F10", "PostgreSQL's disk full", it -> it.withDisk("postgresql", 400), new FullDisk("postgresql")),
            new Fault("F10K", "Kafka's disk full", it -> it.withDisk("kafka", 200), new FullDisk("kafka")),
            new Fault(
                    "F11",
                    "PostgreSQL's disk loses writes, as fsync says",
                    it -> it.withDisk("postgresql", 400),
                    new FailingDisk()),
            new Fault("F12", "the clock of a replica jumps", BadClock::needs, new BadClock()),
            new Fault("F17", "twice and ten times as much asked as can be answered", new Flood()),
            new Fault("F19", "a replica short of processor time, then of memory", new Starvation()),
            new Fault("F20", "one replica after another restarted", RollingRestart::needs, new RollingRestart()),
            new Fault(
                    "F21",
                    "the identity provider away, then with another key",
                    Blueprint::withIdentityProvider,
                    new IdentityOutage()));

    /** All of them; some take root, Linux or a package, and say so. */
    public static final List<Fault> ALL =
            Stream.concat(OF_EVERY_BUILD.stream(), BY_COMMAND.stream()).toList();

    private FaultList() {}
}
