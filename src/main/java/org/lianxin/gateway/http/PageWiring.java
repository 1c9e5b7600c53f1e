package org.lianxin.gateway.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The GraphiQL page; all it loads comes from this gateway, so it works without any network. */
@Configuration(proxyBeanMethods = false)
class PageWiring implements WebMvcConfigurer {

    private static final String PAGE = "/graphiql";

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addViewController(PAGE).setViewName("forward:/graphiql/index.html");
        pages.addViewController(PAGE + "/").setViewName("forward:/graphiql/index.html");
        pages.addRedirectViewController("/", PAGE);
    }
}
