package org.lianxin.gateway.tree;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a record answers under a name. It answers only where the engine would ask the same method: a
 * record with a getter of that name is not one of those.
 */
final class Component implements Function<Object, @Nullable Object> {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private final String name;
    private final ClassValue<MethodHandle> accessors =
            new ClassValue<>() {
                @Override
                protected MethodHandle computeValue(Class<?> type) {
                    return accessor(type);
                }
            };

    Component(String name) {
        this.name = name;
    }

    @Override
    public @Nullable Object apply(Object value) {
        try {
            return (Object) accessors.get(value.getClass()).invokeExact(value);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }

    private MethodHandle accessor(Class<?> type) {
        if (!type.isRecord() || hasGetter(type)) {
            throw new IllegalStateException("not a plain record: " + type);
        }
        try {
            Method method = type.getMethod(name);
            method.setAccessible(true); // its record may be package-private
            return MethodHandles.lookup().unreflect(method).asType(ANY);
        } catch (ReflectiveOperationException none) {
            throw new IllegalStateException(none);
        }
    }

    private boolean hasGetter(Class<?> type) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(type.getMethods())
                .map(Method::getName)
                .anyMatch(
                        method -> method.equals("get" + capital) || method.equals("is" + capital));
    }
}
