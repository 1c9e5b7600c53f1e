package org.lianxin.gateway.http;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/**
 * Stands for every port of the floors below that the fields ask for and a test has not set: none of
 * them may be asked. So a new field with a new port needs nothing here.
 */
final class UntouchedPorts implements BeanFactoryPostProcessor {

    private static final String FIELDS = "org.lianxin.gateway.field.";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            String type = beans.getBeanDefinition(name).getBeanClassName();
            if (type != null && type.startsWith(FIELDS)) {
                Arrays.stream(constructor(type).getParameterTypes())
                        .filter(port -> port.isInterface() && isOurs(port))
                        .filter(port -> beans.getBeanNamesForType(port, true, false).length == 0)
                        .forEach(port -> beans.registerSingleton(port.getName(), of(port)));
            }
        }
    }

    /** A port that no test of the rig may get as far as. */
    static <T> T of(Class<T> port) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (proxy, method, arguments) -> {
                            if (method.getDeclaringClass() == Object.class) {
                                return method.invoke(port, arguments);
                            }
                            throw new AssertionError(method + " was not to be asked");
                        }));
    }

    private static boolean isOurs(Class<?> port) {
        return port.getName().startsWith("org.lianxin.")
                && !port.getName().startsWith("org.lianxin.gateway.");
    }

    private static Constructor<?> constructor(String type) {
        try {
            return Class.forName(type).getDeclaredConstructors()[0];
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
