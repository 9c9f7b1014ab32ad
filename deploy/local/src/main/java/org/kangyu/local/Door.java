package org.kangyu.local;

/**
 * A second entrance of Kafka, for clients that reach it by another port than the one it listens on: a broker tells its
 * clients where to connect.
 */
public record Door(int port, int advertisedPort) {}
