package fr.boussole.pages;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plain Qute engine that knows the tags of this library, strict as in the services. */
public final class PagesEngine {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private final Engine engine = build();

    /** Renders a template given as text, in a language. */
    public String render(String template, String language, Map<String, ?> data) {
        TemplateInstance page = engine.parse(template).instance().setLocale(language);
        data.forEach(page::data);
        return page.render();
    }

    private static Engine build() {
        EngineBuilder builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .addNamespaceResolver(NamespaceResolver.builder("word")
                        .resolve(word -> Words.word(word.getName(), locale(word)))
                        .build())
                .addNamespaceResolver(NamespaceResolver.builder("page")
                        .resolve(PagesEngine::page)
                        .build());
        tags().forEach((name, source) ->
                builder.addSectionHelper(new UserTagSectionHelper.Factory(name, "tags/" + name)));
        Engine built = builder.strictRendering(true).build();
        tags().forEach((name, source) -> built.putTemplate("tags/" + name, built.parse(source, variant(), name)));
        return built;
    }

    private static Variant variant() {
        return Variant.forContentType("text/html");
    }

    private static Object page(EvalContext context) {
        return switch (context.getName()) {
            case "lang" -> PageLocale.lang(locale(context));
            case "dir" -> PageLocale.dir(locale(context));
            case "css" -> PageLocale.css();
            case "form" -> PageLocale.form();
            case "figure" -> PageLocale.figure();
            case "mark" -> PageLocale.mark();
            default -> PageLocale.script();
        };
    }

    private static Object locale(EvalContext context) {
        return context.getAttribute(TemplateInstance.LOCALE);
    }

    private static Map<String, String> tags() {
        Path folder = TEMPLATES.resolve("tags");
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString().replace(".html", ""), PagesEngine::read));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
