package org.lianxin.gateway.tree;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

import java.io.ByteArrayOutputStream;

/** A part of an answer that is written already. */
final class Json implements JacksonSerializable {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int USUAL_BYTES = 8_192;

    private final byte[] utf8;

    private Json(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** The value as the plan has it; null if it is out of the ordinary, then the engine tells. */
    static @Nullable Json of(Plan plan, Object value) {
        var bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            plan.write(out, value);
        } catch (RuntimeException unusual) {
            return null;
        }
        return new Json(bytes.toByteArray());
    }

    @Override
    public void serialize(JsonGenerator out, SerializationContext context) {
        out.writeRawValue(new Utf8(utf8));
    }

    @Override
    public void serializeWithType(
            JsonGenerator out, SerializationContext context, TypeSerializer type) {
        serialize(out, context);
    }

    /** It may be about a person, so it does not show in a log. */
    @Override
    public String toString() {
        return "Json[" + utf8.length + " bytes]";
    }
}
