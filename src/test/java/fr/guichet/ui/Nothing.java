package fr.guichet.ui;

import fr.guichet.base.Changes;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ports with nothing behind them, for views that are only looked at. */
public final class Nothing {
    private Nothing() {}

    /** Answers empty lists, maps and options, zero and false; a channel of changes that stays silent. */
    public static <T> T of(Class<T> port) {
        InvocationHandler handler = (proxy, method, arguments) -> answer(proxy, method);
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }

    private static Object answer(Object proxy, Method method) {
        Class<?> type = method.getReturnType();
        if (type == List.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type == Changes.class) {
            return new Changes<>();
        } else if (type == int.class) {
            return method.getName().equals("hashCode") ? System.identityHashCode(proxy) : 0;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }
}
