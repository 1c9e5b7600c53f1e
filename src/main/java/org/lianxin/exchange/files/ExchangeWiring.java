package org.lianxin.exchange.files;

import org.lianxin.conduct.ConductRegister;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.exchange.CourtRowReading;
import org.lianxin.exchange.FileIntake;
import org.lianxin.exchange.ImportCommand;
import org.lianxin.listing.ListingRegister;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.subject.SubjectRegister;
import org.lianxin.subject.Titles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The beans of the file intake. */
@Configuration(proxyBeanMethods = false)
class ExchangeWiring {

    @Bean
    FileIntake fileIntake(
            Transactions transactions,
            Questions questions,
            SubjectRegister subjects,
            ConductRegister conduct,
            ListingRegister listings,
            Rulebooks rulebooks,
            Titles titles,
            Clock clock) {
        Registers registers = new Registers(subjects, conduct, listings, rulebooks, titles);
        return new GraphFileIntake(
                new FileTaking(transactions, questions, registers, clock), clock);
    }

    @Bean
    CourtRowReading courtRowReading(Rulebooks rulebooks, Questions questions) {
        return new CourtSyncRows(rulebooks, questions);
    }

    @Bean
    ImportCommand importCommand(FileIntake intake) {
        boolean watched =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return new TerminalImport(intake, new Terminal(out, watched));
    }

    /** Imports what {@code lianxin.import} names once the gateway has started. */
    @Bean
    @ConditionalOnProperty("lianxin.import")
    ApplicationRunner importAtStart(
            ImportCommand command, @Value("${lianxin.import}") List<String> sources) {
        return arguments -> {
            List<String> said = new ArrayList<>(sources);
            said.add("--rejects");
            said.add(Files.createTempFile("lianxin-rejects-", ".csv").toString());
            command.run(said);
        };
    }
}
