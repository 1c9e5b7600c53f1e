package org.lianxin.subject.graph;

import org.lianxin.access.Representation;
import org.lianxin.cypher.Questions;
import org.lianxin.subject.SubjectRegister;
import org.lianxin.subject.Subjects;
import org.lianxin.subject.Titles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The subject module's beans. */
@Configuration(proxyBeanMethods = false)
class SubjectWiring {

    @Bean
    KeyedIdentity personIdentity(
            @Value("${lianxin.identity.hash-key:}") String hashKey,
            @Value("${lianxin.identity.seal-key:}") String sealKey) {
        return new KeyedIdentity(new IdentityKeys(hashKey, sealKey));
    }

    @Bean
    Titles titles(
            @Value("${lianxin.subject.titles:classpath:graph-seed/catalogues/titles.yaml}")
                    Resource file)
            throws IOException {
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return TitlesFile.read(file.getDescription(), text);
        }
    }

    @Bean
    Subjects subjects(Questions questions, KeyedIdentity identity, Titles titles) {
        return new GraphSubjects(questions, identity, titles);
    }

    @Bean
    Representation representation(
            Questions questions, KeyedIdentity identity, Titles titles, Clock clock) {
        return new GraphRepresentation(questions, identity, titles, clock);
    }

    @Bean
    SubjectRegister subjectRegister(KeyedIdentity identity, Titles titles) {
        return new GraphSubjectRegister(identity, new UnknownTitles(titles));
    }
}
