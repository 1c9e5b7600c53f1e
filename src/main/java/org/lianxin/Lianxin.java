package org.lianxin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the gateway. */
@SpringBootApplication
public class Lianxin {

    public static void main(String[] args) {
        SpringApplication.run(Lianxin.class, args);
    }
}
