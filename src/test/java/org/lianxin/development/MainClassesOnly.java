package org.lianxin.development;

import org.jspecify.annotations.Nullable;
import org.lianxin.Lianxin;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

import java.io.IOException;

/**
 * Keeps the scan of {@code org.lianxin} out of the tests, which are on the class path of {@code
 * test-run}: their configurations belong to the contexts of tests.
 */
public final class MainClassesOnly extends TypeExcludeFilter {

    private final String main =
            Lianxin.class.getProtectionDomain().getCodeSource().getLocation().toString();

    public static void install(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("mainClassesOnly", new MainClassesOnly());
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
        return !reader.getResource().getURL().toString().startsWith(main);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MainClassesOnly;
    }

    @Override
    public int hashCode() {
        return MainClassesOnly.class.hashCode();
    }
}
