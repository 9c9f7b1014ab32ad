package org.kangyu.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Takes bodies uncompressed, for a small one could unfold to gigabytes, and JSON in UTF-8 only. */
public class BodyFormFilter { // the classes that Quarkus generates for it are loaded with the application

    private static final Text COMPRESSED =
            Text.of("请求体不能压缩（Content-Encoding）", "The body must not be compressed (Content-Encoding)");
    private static final Text OTHER_CHARSET = Text.of("JSON 只能使用 UTF-8 编码", "JSON is taken in UTF-8 only");

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        var encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, COMPRESSED);
        }
        if (isJsonInOtherCharset(request.getMediaType())) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, OTHER_CHARSET);
        }
    }

    private static boolean isJsonInOtherCharset(@Nullable MediaType type) {
        if (type == null || !type.getSubtype().endsWith("json")) {
            return false;
        }
        var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name());
    }
}
