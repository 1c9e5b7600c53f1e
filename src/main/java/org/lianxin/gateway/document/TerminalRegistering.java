package org.lianxin.gateway.document;

import org.lianxin.access.TrustedDocumentRegister;
import org.lianxin.access.TrustedDocumentRegister.Document;
import org.lianxin.cypher.GraphFailure;
import org.lianxin.gateway.RegisterDocumentsCommand;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command at a terminal: hashes and names to the output, what is wrong to the errors. */
final class TerminalRegistering implements RegisterDocumentsCommand {

    private final TrustedDocumentRegister register;
    private final PrintStream out;
    private final PrintStream err;

    TerminalRegistering(TrustedDocumentRegister register, PrintStream out, PrintStream err) {
        this.register = register;
        this.out = out;
        this.err = err;
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || !Files.isDirectory(Path.of(arguments.getFirst()))) {
            err.println("用法 usage: register-documents <文件夹 folder>");
            return MISUSED;
        }
        try {
            return register(DocumentFolder.read(Path.of(arguments.getFirst())));
        } catch (IOException unreadable) {
            err.println("无法读取 cannot be read: " + unreadable.getMessage());
            return FAILED;
        } catch (GraphFailure failure) {
            err.println("图数据库没有应答，未登记 the graph did not answer, nothing is registered");
            return FAILED;
        }
    }

    private int register(List<Document> documents) throws IOException {
        DocumentCheck check = DocumentCheck.ofOwnSchema();
        boolean fits = true;
        for (Document document : documents) {
            for (String flaw : check.flaws(document.text())) {
                err.println(document.name() + ": " + flaw);
                fits = false;
            }
        }
        if (!fits || documents.isEmpty()) {
            err.println("未登记任何文档 no document is registered");
            return FAILED;
        }
        int added = register.register(documents);
        documents.forEach(each -> out.println("sha256:" + each.hash() + "  " + each.name()));
        out.println(
                "已登记 %d 份，其中新增 %d 份 registered %d, %d of them new"
                        .formatted(documents.size(), added, documents.size(), added));
        return DONE;
    }
}
