package org.kangyu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTest {

    @TempDir
    Path module;

    @Test
    void isReadyWhenItSaysSoAndKeepsItsPortAcrossAKill() throws Exception {
        packageProgram(Answering.class);
        var plan = plan(Map.of());

        var first = Service.start(plan);
        first.kill();
        try (var second = Service.start(plan)) {
            assertThat(first.process().isAlive()).isFalse();
            assertThat(second.origin()).isEqualTo(first.origin());
            assertThat(Service.isReady(second.origin())).isTrue();
        }
    }

    @Test
    void isFoundAgainByTheOneThatStartsAfterACrash() throws Exception {
        packageProgram(Answering.class);
        var plan = plan(Map.of());
        var orphan = Service.start(plan);

        try (var _ = Service.start(plan)) {
            assertThat(orphan.process().isAlive()).isFalse();
        }
    }

    @Test
    void showsTheEndOfItsLogWhenItDoesNotComeUp() throws Exception {
        packageProgram(Failing.class);

        assertThatThrownBy(() -> Service.start(plan(Map.of("REASON", "no key was given"))))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("a-service did not come up: it ended with exit code 3")
                .hasMessageContaining("no key was given");
    }

    @Test
    void saysThatItIsNotBuilt() {
        assertThatThrownBy(() -> Service.start(plan(Map.of()))).hasMessageContaining("a-service is not built");
    }

    private Service.Plan plan(Map<String, String> environment) {
        return new Service.Plan("a-service", module, FreePort.find(), module.resolve("a.log"), environment);
    }

    private void packageProgram(Class<?> program) throws IOException {
        var jar = module.resolve("target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, program.getName());
        var file = program.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var bytes = program.getClassLoader().getResourceAsStream(file)) {
            out.putNextEntry(new JarEntry(file));
            assertThat(bytes).isNotNull();
            bytes.transferTo(out);
        }
    }

    /** Stands at the place of a service that is ready. */
    public static final class Answering {

        private Answering() {}

        public static void main(String... arguments) throws IOException {
            var port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/q/health/ready", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
    }

    /** Stands at the place of a service that cannot start. */
    public static final class Failing {

        private Failing() {}

        public static void main(String... arguments) {
            System.out.println(System.getenv("REASON"));
            System.exit(3);
        }
    }
}
