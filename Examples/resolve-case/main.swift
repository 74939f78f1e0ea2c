print("resolve-case")
