package fr.boussole.indicator.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import fr.boussole.form.definition.Text;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Writes a text as an object of its languages. */
@Singleton
public class TextJson implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule().addSerializer(Text.class, new Languages()));
    }

    private static final class Languages extends JsonSerializer<Text> {
        @Override
        public void serialize(Text text, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(text.byLanguage(), json);
        }
    }
}
