package fr.boussole.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of the static files of this library. Each carries a fingerprint of its content, so that a service may let
 * browsers keep it for a year and a new version is fetched at once.
 */
public final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** The stylesheet of every page: tokens, ground, layouts and common parts. */
    public static String css() {
        return address("/boussole/boussole.css");
    }

    /** The stylesheet of questions and answers. */
    public static String form() {
        return address("/boussole/form.css");
    }

    /** The stylesheet of figures, tables and charts. */
    public static String figure() {
        return address("/boussole/figure.css");
    }

    /** The few lines of script that make pages nicer and that no page needs. */
    public static String script() {
        return address("/boussole/boussole.js");
    }

    /** The module that knows what a form asks and what is wrong in an answer, as the library {@code form} does. */
    public static String twin() {
        return address("/boussole/form.js");
    }

    /** The module that reads the fields of a question, as {@code question} does. */
    public static String entry() {
        return address("/boussole/entry.js");
    }

    /** The compass rose, for the browser's tab. */
    public static String mark() {
        return address("/boussole/mark.svg");
    }

    /**
     * The address of a static file of the service that uses this library.
     *
     * @param owner any class of that service: its files are where its classes are
     * @param path from the root of what is served, such as {@code /survey/survey.css}
     * @throws IllegalStateException when there is no such file
     */
    public static String of(Class<?> owner, String path) {
        return ADDRESSES.computeIfAbsent(path, p -> p + "?v=" + fingerprint(owner, p));
    }

    private static String address(String path) {
        return of(Assets.class, path);
    }

    private static String fingerprint(Class<?> owner, String path) {
        try (InputStream content = owner.getResourceAsStream("/META-INF/resources" + path)) {
            if (content == null) {
                throw new IllegalStateException("No static file " + path);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
