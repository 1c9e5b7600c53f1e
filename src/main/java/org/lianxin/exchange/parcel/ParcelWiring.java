package org.lianxin.exchange.parcel;

import org.lianxin.access.Admissions;
import org.lianxin.audit.AuditLog;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.PeerCommand;
import org.lianxin.kernel.SigningKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import java.time.Clock;

/** The commands about packages. */
@Configuration(proxyBeanMethods = false)
class ParcelWiring {

    /** Lazy: who only checks a package has no graph, and who writes none no key. */
    @Bean(PeerCommand.PACKAGE)
    @Lazy
    PeerCommand peerPackage(
            Admissions admissions,
            Feeds feeds,
            AuditLog log,
            Pseudonyms pseudonyms,
            Clock clock,
            @Value("${lianxin.peer.signing-key}") String signingKey,
            @Value("${lianxin.peer.part-max:1000}") int partMax) {
        var notes = new PackageNotes(feeds, log, pseudonyms, clock);
        var writing = new PackageWriting(feeds, notes, SigningKey.of(signingKey), partMax);
        return new PackageCommand(admissions, writing, System.out);
    }

    @Bean(PeerCommand.CHECK)
    @Lazy
    PeerCommand peerPackageCheck() {
        return new CheckCommand(System.out);
    }
}
