package org.kangyu.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.kangyu.local.Service;

/** Whether one part answers now. */
record Health(String part, int port, boolean isReady) {

    static List<Health> of(Ports ports) {
        var all = new ArrayList<Health>();
        all.add(new Health("PostgreSQL", ports.postgres(), accepts(ports.postgres())));
        all.add(new Health("Kafka", ports.kafka(), accepts(ports.kafka())));
        for (var member : Member.ALL) {
            var port = ports.of(member);
            all.add(new Health(member.module(), port, Service.isReady(URI.create("http://127.0.0.1:" + port))));
        }
        return all;
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
