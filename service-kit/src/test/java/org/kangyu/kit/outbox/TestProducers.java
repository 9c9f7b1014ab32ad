package org.kangyu.kit.outbox;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Producers that pause, tell when they are called, or lack the fence. */
final class TestProducers {

    /** Something that happens at a call. */
    interface Happening {
        void happen() throws Exception;
    }

    private TestProducers() {}

    /** The first call of the method stops, as if the process had been paused there, until it may go on. */
    static Producers pausedBefore(String method, Producers real, CountDownLatch paused, CountDownLatch goOn) {
        var first = new AtomicBoolean(true);
        Happening pause = () -> {
            if (first.getAndSet(false)) {
                paused.countDown();
                goOn.await();
            }
        };
        return lane -> watched(real.open(lane), method, pause, () -> {});
    }

    static Producers watchedAfter(String method, Producers real, Happening after) {
        return lane -> watched(real.open(lane), method, () -> {}, after);
    }

    /** Idempotent and acks=all like the real ones, but without a transactional id. */
    static Producers withoutFence(String brokers) {
        var settings = Map.<String, Object>of("bootstrap.servers", brokers);
        return lane -> {
            var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
            return proxy((proxy, method, arguments) -> switch (method.getName()) {
                case "beginTransaction" -> null;
                case "commitTransaction" -> {
                    producer.flush();
                    yield null;
                }
                default -> method.invoke(producer, arguments);
            });
        };
    }

    private static Producer<String, String> watched(
            Producer<String, String> real, String watched, Happening before, Happening after) {
        return proxy((proxy, method, arguments) -> {
            var isWatched = method.getName().equals(watched);
            if (isWatched) {
                before.happen();
            }
            try {
                var answer = method.invoke(real, arguments);
                if (isWatched) {
                    after.happen();
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    @SuppressWarnings("unchecked") // a proxy cannot be told its type arguments
    private static Producer<String, String> proxy(InvocationHandler handler) {
        var loader = TestProducers.class.getClassLoader();
        return (Producer<String, String>) Proxy.newProxyInstance(loader, new Class<?>[] {Producer.class}, handler);
    }
}
