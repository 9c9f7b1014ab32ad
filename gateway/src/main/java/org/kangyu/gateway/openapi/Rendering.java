package org.kangyu.gateway.openapi;

import io.vertx.core.buffer.Buffer;
import org.kangyu.gateway.answer.ContentTags;

/** A document in one of its forms, ready to be sent. */
record Rendering(String contentType, Buffer content, String tag) {

    static Rendering of(String contentType, byte[] content) {
        return new Rendering(contentType, Buffer.buffer(content), ContentTags.tag(content));
    }
}
