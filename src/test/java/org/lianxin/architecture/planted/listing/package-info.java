@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.lianxin.architecture.planted.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
