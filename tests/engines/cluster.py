"""Apache Spark, standalone: a master, two workers, and the Connect server that drives them, each a process of its own
on 127.0.0.1, for one run of the tests."""

import os
import re
import subprocess
import threading
import time
from pathlib import Path

from tools.machine import java
from tools.sentences import Stop

# One core each and small heaps; the quick compiler alone, for none of them lives long enough to earn the thorough one.
JAVA = (
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:-UsePerfData",
    "-Djdk.reflect.useDirectMethodHandle=false",
    "-Dio.netty.tryReflectionSetAccessible=true",
    *(
        f"--add-opens=java.base/{package}=ALL-UNNAMED"
        for package in (
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "jdk.internal.ref",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar",
        )
    ),
)
DRIVER = {
    "spark.app.name": "sogoc-tests",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.connect.grpc.binding.address": "127.0.0.1",
    "spark.connect.grpc.binding.port": "0",
    "spark.ui.enabled": "false",
    "spark.cores.max": "2",
    "spark.executor.cores": "1",
    "spark.executor.memory": "512m",
    "spark.executor.extraJavaOptions": " ".join(JAVA[:3]),
    # A job waits for both workers, so that both have a part in it.
    "spark.scheduler.minRegisteredResourcesRatio": "1",
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.catalogImplementation": "in-memory",
    # Queries of a second need no Java written for them.
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
}
THOROUGH = {
    "spark.executor.memory": "2g",
    "spark.executor.extraJavaOptions": "-XX:+UseSerialGC",
    "spark.sql.codegen.wholeStage": "true",
    "spark.sql.codegen.factoryMode": "FALLBACK",
}
LOGGING = """rootLogger.level = info
rootLogger.appenderRef.stdout.ref = console
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = %d{HH:mm:ss} %p %c{1}: %m%n%ex
"""
PATIENCE = 240  # seconds, on a machine that has much else to do


class Cluster:
    """Starts at once, beside the tests; who needs it waits for its address."""

    def __init__(self, spark: Path, folder: Path, *, thorough: bool = False) -> None:
        """`thorough`: for queries that take long enough to be worth compiling."""
        self.spark, self.folder = spark, folder
        self.java = tuple(one for one in JAVA if "Tiered" not in one) if thorough else JAVA
        self.settings = DRIVER | (THOROUGH if thorough else {})
        self.processes: list[subprocess.Popen[bytes]] = []
        self.ready, self.over = threading.Event(), threading.Event()
        self.found: str | Exception = ""
        (folder / "conf").mkdir()
        (folder / "conf" / "log4j2.properties").write_text(LOGGING)
        # The kernel ends a process when the thread is gone that started it, should pytest be killed outright.
        self.thread = threading.Thread(target=self._live, daemon=True)
        self.thread.start()

    def address(self) -> str:
        self.ready.wait()
        if isinstance(self.found, Exception):
            raise self.found
        return self.found

    def end(self) -> None:
        self.over.set()
        self.thread.join()

    def _live(self) -> None:
        try:
            self.found = self._started()
        except Exception as error:  # noqa: BLE001  told to whoever waits for the address
            self.found = error
        self.ready.set()
        self.over.wait()
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait()

    def _started(self) -> str:
        self._run("master", "deploy.master.Master", *HERE, memory="128m")
        master = self._told("master", r"Starting Spark master at (spark://\S+)")
        for name in ("worker-1", "worker-2"):
            mine = (
                "--cores",
                "1",
                "--memory",
                self.settings["spark.executor.memory"],
                "--work-dir",
                str(self.folder / name / "work"),
            )
            self._run(name, "deploy.worker.Worker", *HERE, *mine, master, memory="128m")
        told = self.settings | {
            "spark.master": master,
            "spark.sql.warehouse.dir": str(self.folder / "warehouse"),
        }
        options = [f"-D{name}={value}" for name, value in told.items()]
        self._run("driver", "sql.connect.service.SparkConnectServer", options=options, memory="768m")
        return "sc://" + self._told("driver", r"Spark Connect server started at: (\S+)")

    def _run(
        self, name: str, what: str, *arguments: str, options: list[str] | None = None, memory: str
    ) -> None:
        program = java()
        if not program:
            raise Stop("Apache Spark cần Java 17; cài bằng: sudo apt-get install --yes default-jre-headless")
        (self.folder / name).mkdir()
        classes = f"{self.folder / 'conf'}:{self.spark / 'jars'}/*"
        command = [
            program,
            *self.java,
            f"-Xmx{memory}",
            *(options or ()),
            "-cp",
            classes,
            f"org.apache.spark.{what}",
        ]
        with (self.folder / name / "log").open("wb") as log:
            process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", *command, *arguments],
                cwd=self.folder / name,
                env={
                    **os.environ,
                    "SPARK_HOME": str(self.spark),
                    "SPARK_SCALA_VERSION": "2.13",
                    "SPARK_LOCAL_IP": "127.0.0.1",
                    "SPARK_LOCAL_DIRS": str(self.folder),
                },
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C is for the tests; the cluster goes after them
            )
        self.processes.append(process)

    def _told(self, name: str, pattern: str) -> str:
        """What a process says of itself in its log, once it does."""
        log = self.folder / name / "log"
        for _ in range(PATIENCE * 10):
            text = log.read_text(errors="replace")
            if found := re.search(pattern, text):
                return found[1]
            if self.over.is_set() or any(process.poll() is not None for process in self.processes):
                break
            time.sleep(0.1)
        raise Stop(f"Apache Spark không khởi động được ({name}). {text[-2000:]}")


HERE = ("--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
