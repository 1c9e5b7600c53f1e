package org.lianxin.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a violation from its source, so that a rule can be seen to catch it. */
final class Planted {

    private static final Pattern NAME =
            Pattern.compile(
                    "package ([a-z.]+);.*?\\b(?:class|record|interface|enum) (\\w+)",
                    Pattern.DOTALL);

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Shared by all compilations, because it keeps the class path's jars open. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, null, null);

    private Planted() {}

    /** The classes of one or more sources, each beginning with its package declaration. */
    static JavaClasses classes(String... sources) {
        try {
            Path folder = Files.createTempDirectory("planted");
            try {
                compile(folder, sources);
                return new ClassFileImporter().importPath(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path folder, String... sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> units = Arrays.stream(sources).map(Source::new).toList();
        List<String> options =
                List.of(
                        "-d",
                        folder.toString(),
                        "-proc:none",
                        "-classpath",
                        System.getProperty("java.class.path"));
        if (!COMPILER.getTask(null, FILES, diagnostics, options, null, units).call()) {
            throw new IllegalStateException(diagnostics.getDiagnostics().toString());
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///" + path(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        private static String path(String text) {
            Matcher name = NAME.matcher(text);
            if (!name.find()) {
                throw new IllegalArgumentException("no type in " + text);
            }
            return (name.group(1) + "." + name.group(2)).replace('.', '/');
        }
    }
}
