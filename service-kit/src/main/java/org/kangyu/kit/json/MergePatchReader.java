package org.kangyu.kit.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads merge patches as strictly as a document can be read whose type is not known yet. */
@Provider
@Consumes("application/merge-patch+json")
class MergePatchReader implements MessageBodyReader<MergePatch> {
    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == MergePatch.class;
    }

    @Override
    public MergePatch readFrom(
            Class<MergePatch> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var violations = new Violations();
        var fields = DocumentReader.read(body.readAllBytes(), violations);
        if (!fields.isObject()) {
            violations.add(Kind.OBJECT.expectedAt(Pointer.ROOT));
        }
        violations.refuseIfAny();
        return new MergePatch(fields);
    }
}
