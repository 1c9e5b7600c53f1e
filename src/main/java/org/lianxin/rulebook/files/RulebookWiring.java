package org.lianxin.rulebook.files;

import org.lianxin.kernel.WorkingDays;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebooks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Loads the rulebooks, the calendar and the national frame at start, from the jar or from the
 * folders that {@code lianxin.rulebooks}, {@code lianxin.calendars} and {@code lianxin.frame} name.
 */
@Configuration(proxyBeanMethods = false)
class RulebookWiring {

    @Bean
    Rulebooks rulebooks(
            ResourcePatternResolver resources,
            @Value("${lianxin.rulebooks:classpath:graph-seed/rulebooks/}") String folder)
            throws IOException {
        return RulebookLoader.load(files(resources, folder));
    }

    @Bean
    WorkingDays workingDays(
            ResourcePatternResolver resources,
            @Value("${lianxin.calendars:classpath:graph-seed/calendars/}") String folder)
            throws IOException {
        return CalendarLoader.load(files(resources, folder));
    }

    @Bean
    NationalFrame nationalFrame(
            ResourcePatternResolver resources,
            @Value("${lianxin.frame:classpath:graph-seed/frame/}") String folder)
            throws IOException {
        return FrameLoader.load(files(resources, folder));
    }

    private static List<RulebookFile> files(ResourcePatternResolver resources, String folder)
            throws IOException {
        String location = folder.contains(":") ? folder : "file:" + folder;
        String pattern = (location.endsWith("/") ? location : location + "/") + "*.yaml";
        List<RulebookFile> files = new ArrayList<>();
        for (Resource resource : resources.getResources(pattern)) {
            String name = Objects.requireNonNull(resource.getFilename());
            files.add(new RulebookFile(name, resource.getContentAsString(StandardCharsets.UTF_8)));
        }
        return files;
    }
}
