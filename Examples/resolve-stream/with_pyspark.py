"""Answers the lines of a file by resolve-stream under a local Spark, one process a partition."""

import shlex
import sys

from pyspark import SparkConf, SparkContext

command, case_file, lines_file, answers_file = sys.argv[1:5]
conf = SparkConf().setMaster("local[2]").setAppName("resolve-stream").set("spark.ui.enabled", "false")
spark = SparkContext(conf=conf)
spark.setLogLevel("ERROR")

lines = spark.textFile(lines_file, minPartitions=2)
# On a cluster, SparkContext.addFile brings the command and the case file to every machine.
answers = lines.pipe(shlex.join([command, case_file]), checkCode=True)
with open(answers_file, "w", encoding="utf-8", newline="\n") as output:
    for answer in answers.toLocalIterator():
        output.write(answer + "\n")
print(f"{lines.count()} lines in {lines.getNumPartitions()} partitions")
spark.stop()
