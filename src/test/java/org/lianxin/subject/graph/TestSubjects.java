package org.lianxin.subject.graph;

import org.lianxin.cypher.Questions;
import org.lianxin.kernel.PersonKey;
import org.lianxin.subject.Party;
import org.lianxin.subject.SubjectRegister;
import org.lianxin.subject.Subjects;
import org.lianxin.subject.Titles;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The subject module's adapters for tests without a Spring context. */
public final class TestSubjects {

    /** Not secret, and for tests alone. */
    public static final String DEMO_HASH_KEY = "ZGVtby1vbmx5LWhhc2gta2V5LW5vdC1zZWNyZXQhISE=";

    /** Not secret, and for tests alone. */
    public static final String DEMO_SEAL_KEY = "ZGVtby1vbmx5LXNlYWwta2V5LW5vdC1zZWNyZXQhISE=";

    private TestSubjects() {}

    public static Subjects subjects(Questions questions) {
        return new GraphSubjects(questions, identity(), titles());
    }

    public static SubjectRegister register() {
        return new GraphSubjectRegister(identity(), new UnknownTitles(titles()));
    }

    /** The shipped table. */
    public static Titles titles() {
        String file = "graph-seed/catalogues/titles.yaml";
        try (InputStream in = TestSubjects.class.getClassLoader().getResourceAsStream(file)) {
            return TitlesFile.read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The key of a person whose number is known. */
    public static PersonKey keyOf(Party.Individual person) {
        return identity().keyOf(Objects.requireNonNull(person.document()));
    }

    static KeyedIdentity identity() {
        return new KeyedIdentity(new IdentityKeys(DEMO_HASH_KEY, DEMO_SEAL_KEY));
    }
}
