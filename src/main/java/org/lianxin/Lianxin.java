package org.lianxin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import java.util.List;

/** Starts the gateway, or, where the first argument is {@code import}, imports files and ends. */
@SpringBootApplication
public class Lianxin {

    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        if (!arguments.isEmpty() && arguments.getFirst().equals("import")) {
            System.exit(ImportProgram.run(arguments.subList(1, arguments.size())));
        }
        SpringApplication.run(Lianxin.class, args);
    }
}
