package org.lianxin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import java.util.List;

/** Starts the gateway, or, where the first argument names a command, runs that and ends. */
@SpringBootApplication
public class Lianxin {

    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, args.length);
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "import" -> System.exit(ImportProgram.run(rest));
            case "audit-export" -> System.exit(AuditExportProgram.run(rest));
            case "audit-verify" -> System.exit(AuditVerifyProgram.run(rest));
            case "peer-package" -> System.exit(PeerPackageProgram.run(rest));
            case "peer-package-check" -> System.exit(PeerPackageCheckProgram.run(rest));
            case "register-documents" -> System.exit(RegisterDocumentsProgram.run(rest));
            default -> {
                NativeSignatures.install();
                SpringApplication.run(Lianxin.class, args);
            }
        }
    }
}
