import aiodataloader
import promise.dataloader
import graphene.utils.dataloader
from strawberry.dataloader import DataLoader  # mention: DataLoader


def graphql_dataloader_1(order, shop):
    data_loader_ = DataLoader("books")  # mention: DataLoader


def graphql_dataloader_2(order, shop):
    data_loader_ = aiodataloader.DataLoader("books")  # mention: DataLoader


def graphql_dataloader_3(order, shop):
    data_loader_ = promise.dataloader.DataLoader("books")  # mention: DataLoader


def graphql_dataloader_4(order, shop):
    data_loader_ = graphene.utils.dataloader.DataLoader("books")  # mention: DataLoader


def graphql_dataloader_5(order, shop):
    result = DataLoader(order)  # mention: DataLoader


def graphql_dataloader_6(order, shop):
    result = aiodataloader.DataLoader(order)  # mention: DataLoader


def graphql_dataloader_7(order, shop):
    data_loader = DataLoader()  # mention: DataLoader
    result = data_loader.load(order)  # mention: load


def graphql_dataloader_8(order, shop):
    data_loader = DataLoader()  # mention: DataLoader
    result = data_loader.load_many(order)  # mention: load_many


def graphql_dataloader_9(order, shop):
    data_loader = DataLoader()  # mention: DataLoader
    result = data_loader.clear(order)  # mention: clear


def graphql_dataloader_10(order, shop):
    data_loader = DataLoader()  # mention: DataLoader
    result = data_loader.prime(order)  # mention: prime


def graphql_dataloader_11(order, shop):
    data_loader_made = aiodataloader.DataLoader()  # mention: DataLoader
    result = data_loader_made.load(order)  # mention: load


def graphql_dataloader_12(order, shop):
    data_loader_made = aiodataloader.DataLoader()  # mention: DataLoader
    result = data_loader_made.load_many(order)  # mention: load_many


def graphql_dataloader_13(order, shop):
    data_loader_made = aiodataloader.DataLoader()  # mention: DataLoader
    result = data_loader_made.clear(order)  # mention: clear


def graphql_dataloader_14(order, shop):
    data_loader_made = aiodataloader.DataLoader()  # mention: DataLoader
    result = data_loader_made.prime(order)  # mention: prime


def unrelated(shelf, label):
    shelf.DataLoader(label)
    shelf.load(label)
