package org.kangyu.gateway.feed;

import java.util.List;
import java.util.Optional;
import org.kangyu.kit.feed.Heard;

/** Takes what is heard of its topics into memory. Each topic is heard from its beginning, by a thread of its own. */
public interface Listener {

    List<String> topics();

    /**
     * What is to be done about it; nothing when the type is not known here, as somebody newer is at work. A record
     * that is refused with an exception becomes a dead letter.
     */
    Optional<Runnable> understand(Heard heard) throws Exception;
}
