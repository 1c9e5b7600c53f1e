package org.lianxin.conduct.graph;

import org.lianxin.conduct.ConductRegister;
import org.lianxin.conduct.CreditEntries;
import org.lianxin.conduct.EntryMarks;
import org.lianxin.cypher.Questions;
import org.lianxin.subject.SubjectRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The conduct module's beans. */
@Configuration(proxyBeanMethods = false)
class ConductWiring {

    @Bean
    CreditEntries creditEntries(Questions questions) {
        return new GraphCreditEntries(questions);
    }

    @Bean
    EntryMarks entryMarks() {
        return new GraphEntryMarks();
    }

    @Bean
    ConductRegister conductRegister(SubjectRegister subjects) {
        return new GraphConductRegister(subjects);
    }
}
